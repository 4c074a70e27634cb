import type { Speech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';

type Step = NonNullable<Snapshot['undoStep']>;

/** What a step did, to stand behind Undo. */
export function stepText(step: Step, { messages, format }: Speech): string {
  const { steps } = messages.data;
  if (step.kind === 'openSample') return steps.openSample;
  if (step.kind !== 'choose') return steps[step.kind](step.count, format.count(step.count), step.first);
  const text = steps[step.choice];
  return typeof text === 'string' ? text : text(step.subject);
}

/** What the last change of the session was, to be heard; '' where there was none. */
export function announcement(before: Snapshot | null, after: Snapshot | null, speech: Speech): string {
  if (before === null || after === null || isSame(stepsOf(before), stepsOf(after))) return '';
  const { tools } = speech.messages.data;
  const { undoStep, redoStep } = after;
  if (after.redoSteps > before.redoSteps) return redoStep === null ? '' : tools.undone(stepText(redoStep, speech));
  if (undoStep === null) return '';
  const text = stepText(undoStep, speech);
  return isSame(before.redoStep, undoStep) ? tools.redone(text) : tools.done(text);
}

function stepsOf({ undoSteps, redoSteps, undoStep, redoStep }: Snapshot) {
  return { undoSteps, redoSteps, undoStep, redoStep };
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
