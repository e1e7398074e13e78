import { LoadingList } from '#components/shell/loading-list.tsx';

export default function Loading() {
  return <LoadingList label="Loading today" />;
}
