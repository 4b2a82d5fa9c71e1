import { deskWords as words } from '#model/words/desk-en.ts';
import { DeskList } from '../../parts/desk-list.tsx';
import type { TaskList } from './tasks.ts';

/** What one must do. */
export function TasksPanel({ list }: { readonly list: TaskList }) {
  return <DeskList panel="tasks" title={words.tasks} lines={list.lines} more={list.more} />;
}
