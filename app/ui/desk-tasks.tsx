import { useT } from '~/i18n/t';
import type { DeskTask } from '~/queries/desk-tasks.server';

/** What waits for the reader, a line each that leads to where it is done. Nothing when nothing waits. */
export function DeskTasks({ tasks }: { tasks: DeskTask[] }) {
  const t = useT();
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{t('desk.tasks.title')}</h2>
      <ul className="desk-tasks">
        {tasks.map(({ task, to, count }) => (
          <li key={task}>
            <a href={to}>{t(`desk.tasks.${task}`, { count })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
