'use client';

import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import { type Searchable, searchTerms } from './term-search.ts';

type TermFinderProps<Item extends Searchable> = {
  label: string;
  placeholder: string;
  /** The key that brings a person here from anywhere on the screen. */
  shortcut: string;
  items: readonly Item[];
  /** A word at the end of a line: "yes", "on the list". */
  noteOf: (item: Item) => string | null;
  onChoose: (item: Item) => void;
  onPasteText?: (text: string) => boolean;
  inputRef: RefObject<HTMLInputElement | null>;
};

/** A text box with a list under it: type, arrow keys, Enter. Stays empty after a choice, ready for the next. */
export function TermFinder<Item extends Searchable>({
  label,
  placeholder,
  shortcut,
  items,
  noteOf,
  onChoose,
  onPasteText,
  inputRef,
}: TermFinderProps<Item>) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = isOpen && query.trim() !== '' ? searchTerms(items, query) : [];
  const isListed = found.length > 0;

  const choose = (item: Item | undefined) => {
    if (item === undefined) return;
    setQuery('');
    setIsOpen(false);
    setActive(0);
    onChoose(item);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setIsOpen(true);
      if (isListed) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape' && (query !== '' || isOpen)) {
      event.preventDefault();
      setQuery('');
      setIsOpen(false);
    }
  };

  return (
    <div className="relative">
      <Search aria-hidden="true" className="pointer-events-none absolute top-2.5 left-2.5 size-4 text-ink-3" />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isListed}
        aria-controls={isListed ? `${id}-list` : undefined}
        aria-activedescendant={isListed ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts={shortcut}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={query}
        className={clsx(CONTROL_LOOK, 'h-9 pr-9 pl-8')}
        onChange={(event) => {
          setQuery(event.target.value);
          setIsOpen(true);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
        onPaste={(event) => {
          if (onPasteText?.(event.clipboardData.getData('text/plain'))) event.preventDefault();
        }}
      />
      <Kbd className="pointer-events-none absolute top-2 right-2.5 text-ink-3 max-sm:hidden">{shortcut}</Kbd>
      {isOpen && query.trim() !== '' ? (
        <div className="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-control border border-line bg-surface py-1 shadow-lift">
          {isListed ? (
            <div id={`${id}-list`} role="listbox" aria-label={label}>
              {found.map((item, index) => (
                <div
                  key={item.code}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  className={clsx(
                    'flex min-h-8 cursor-pointer items-center justify-between gap-3 px-3 py-1',
                    index === active ? 'bg-accent-soft text-ink' : 'text-ink',
                  )}
                  onMouseEnter={() => setActive(index)}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(item);
                  }}
                >
                  <span>{item.label}</span>
                  <span className="text-right text-ink-2 text-micro">{noteOf(item) ?? item.group}</span>
                </div>
              ))}
            </div>
          ) : (
            <p role="status" className="px-3 py-1 text-ink-2 text-small">
              Nothing is called “{query.trim()}”. Try another word.
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
}
