'use client';

import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { Toast as RadixToast } from 'radix-ui';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

type ToastMessage = { id: string; tone: 'done' | 'problem'; title: string; text: string | null };
type ShowToast = (message: { title: string; text?: string; tone?: ToastMessage['tone'] }) => void;

const ToastContext = createContext<ShowToast | null>(null);

/** Returns the function that shows a short message and has it read aloud. What must not be missed belongs on the page instead. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast is used outside ToastProvider');
  return show;
}

const SHOWN_MS = { done: 6000, problem: 20_000 };

export function ToastProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<ToastMessage[]>([]);
  const show = useCallback<ShowToast>(({ title, text = null, tone = 'done' }) => {
    setMessages((before) => [...before.slice(-2), { id: crypto.randomUUID(), title, text, tone }]);
  }, []);
  const drop = (id: string) => setMessages((before) => before.filter((message) => message.id !== id));
  const value = useMemo(() => show, [show]);
  return (
    <ToastContext value={value}>
      <RadixToast.Provider label="Message" swipeDirection="right">
        {children}
        {messages.map((message) => (
          <RadixToast.Root
            key={message.id}
            type={message.tone === 'problem' ? 'foreground' : 'background'}
            duration={SHOWN_MS[message.tone]}
            onOpenChange={(isOpen) => {
              if (!isOpen) drop(message.id);
            }}
            className="flex items-start gap-3 rounded-control border border-line bg-surface p-3 shadow-lift"
          >
            {message.tone === 'problem' ? (
              <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-emergency" />
            ) : (
              <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-within" />
            )}
            <div className="min-w-0 flex-1">
              <RadixToast.Title className="font-[600]">{message.title}</RadixToast.Title>
              {message.text ? (
                <RadixToast.Description className="text-ink-2 text-small">{message.text}</RadixToast.Description>
              ) : null}
            </div>
            <RadixToast.Close
              aria-label="Close message"
              className="-m-1 inline-flex size-7 items-center justify-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden="true" className="size-4" />
            </RadixToast.Close>
          </RadixToast.Root>
        ))}
        <RadixToast.Viewport className="fixed right-4 bottom-4 z-60 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2 outline-none" />
      </RadixToast.Provider>
    </ToastContext>
  );
}
