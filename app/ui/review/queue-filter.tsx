import { type QueueState, queueStates } from '~/domain/review/queue-state';
import { useT } from '~/i18n/t';
import { FilterForm } from '../form/filter-form';
import { Select } from '../form/select';

type Props = {
  filter: { state?: QueueState | undefined; assignee?: string | undefined };
  narrowed: boolean;
  reviewers: { id: string; name: string }[];
};

/** Narrows the queue to a state and to whoever deals with it; the address says what is shown. */
export function QueueFilterForm({ filter, narrowed, reviewers }: Props) {
  const t = useT();
  const people = reviewers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterForm action="/desk/review" clear={narrowed ? '/desk/review' : undefined}>
      <Select
        empty={t('review.queue.all')}
        label={t('review.queue.state')}
        name="state"
        options={queueStates.map((state) => ({ value: state, label: t(`review.queueState.${state}`) }))}
        value={filter.state}
      />
      <Select
        empty={t('review.queue.all')}
        label={t('review.assigning.assignee')}
        name="assignee"
        options={[{ value: 'nobody', label: t('review.assigning.unassigned') }, ...people]}
        value={filter.assignee}
      />
    </FilterForm>
  );
}
