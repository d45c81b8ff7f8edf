import { classes } from './classes';

/** How far a form of several pages has come: numbered words in a row. `current` counts from 1. */
export function Steps({ steps, current, label }: { steps: string[]; current: number; label: string }) {
  return (
    <ol aria-label={label} className="steps">
      {steps.map((step, index) => (
        <li
          aria-current={index + 1 === current ? 'step' : undefined}
          className={classes(index + 1 < current && 'steps-past')}
          key={step}
        >
          <span className="steps-number">{index + 1}</span> {step}
        </li>
      ))}
    </ol>
  );
}
