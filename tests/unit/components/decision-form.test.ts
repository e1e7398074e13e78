import { describe, expect, it } from 'vitest';
import { decisionNeeds } from '#components/case/decision-form.ts';

describe('what a decision needs', () => {
  it('confirms without a reason', () => {
    expect(decisionNeeds('confirmed', null)).toMatchObject({ reason: false, comment: false, followUpOn: false });
  });

  it('sets nothing aside without a coded reason', () => {
    expect(decisionNeeds('ruled-out', null).reason).toBe(true);
    expect(decisionNeeds('overridden', null).reason).toBe(true);
  });

  it('asks which other cause was found', () => {
    expect(decisionNeeds('ruled-out', 'other-cause-found')).toMatchObject({
      comment: true,
      commentLabel: 'Which cause',
    });
  });

  it('asks for the date until which it is monitored or deferred', () => {
    expect(decisionNeeds('ruled-out', 'will-monitor').followUpOn).toBe(true);
    expect(decisionNeeds('deferred', null).followUpOn).toBe(true);
  });

  it('asks to whom the patient is referred', () => {
    expect(decisionNeeds('referred', null)).toMatchObject({ comment: true, commentLabel: 'Referred to' });
  });
});
