'use client';

import { SegmentedControl } from './segmented-control.tsx';

export type TriStateValue = 'present' | 'absent' | 'not-asked';

const SEGMENTS = [
  { value: 'present', label: 'yes', tone: 'strong' },
  { value: 'absent', label: 'no', tone: 'plain' },
  { value: 'not-asked', label: 'not asked', tone: 'unknown' },
] as const;

type TriStateProps = {
  legend: string;
  name: string;
  value: TriStateValue;
  onValueChange: (value: TriStateValue) => void;
  disabled?: boolean;
  describedBy?: string;
};

/** Yes, no, not asked. "Not asked" is where it starts, and is never "no". */
export function TriState(props: TriStateProps) {
  return <SegmentedControl<TriStateValue> segments={SEGMENTS} {...props} />;
}
