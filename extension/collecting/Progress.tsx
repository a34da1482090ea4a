import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#shared/contract/index.ts';
import { watchChanges } from '../library/changes.ts';
import { callBackground } from '../messaging/channel.ts';
import { allTasks, clearIdle, resumeTasks, retryFailed, stopTasks } from './queue.ts';
import type { CollectTask } from './task.ts';
import { sayIn } from './words.ts';

/** The queue as it stands, here and in every other part of the extension. */
export function useTasks(): readonly CollectTask[] {
  const [tasks, setTasks] = useState<readonly CollectTask[]>([]);
  useEffect(() => {
    let current = true;
    const look = () =>
      void allTasks().then(
        (found) => current && setTasks(found),
        () => undefined,
      );
    look();
    // Goes on with what an ended browser left, should its alarm be gone with it.
    void allTasks().then((found) => {
      if (found.some(({ status }) => status === 'waiting' || status === 'reading'))
        startCollecting();
    });
    const stop = watchChanges((changed) => changed === 'tasks' && look());
    return () => {
      current = false;
      stop();
    };
  }, []);
  return tasks;
}

/** Tells the background that something waits. */
export function startCollecting(): void {
  void callBackground('collect').catch(() => undefined);
}

export interface ProgressProps {
  language: Language;
  tasks: readonly CollectTask[];
  /** Where a saved report is opened. */
  hrefOf: (key: string) => string;
}

/** How far the reading of many pages is, what became of each, and how to stop and go on. */
export function Progress({ language, tasks, hrefOf }: ProgressProps) {
  const say = sayIn(language);
  if (tasks.length === 0) return null;
  const count = (...of: CollectTask['status'][]) =>
    tasks.filter(({ status }) => of.includes(status)).length;
  const failed = count('failed');
  const saved = count('saved', 'present');
  const stopped = count('stopped');
  const running = count('waiting', 'reading');
  const words = say('progressCount', {
    done: saved + failed,
    total: tasks.length,
    saved,
    failed,
  });
  return (
    <section class="collect-progress" aria-labelledby="collect-progress">
      <h2 id="collect-progress">{say('progress')}</h2>
      <progress max={tasks.length} value={saved + failed} aria-label={words} />
      <p role="status">{words}</p>
      <p class="collect-actions">
        {running > 0 && (
          <button type="button" class="button" onClick={() => void stopTasks()}>
            {say('stop')}
          </button>
        )}
        {stopped > 0 && (
          <button
            type="button"
            class="button primary"
            onClick={() => void resumeTasks().then(startCollecting)}
          >
            {say('resume', { count: stopped })}
          </button>
        )}
        {failed > 0 && running === 0 && (
          <button
            type="button"
            class="button"
            onClick={() => void retryFailed().then(startCollecting)}
          >
            {say('retryFailed', { count: failed })}
          </button>
        )}
        {running === 0 && (
          <button type="button" class="button" onClick={() => void clearIdle()}>
            {say('clearDone')}
          </button>
        )}
      </p>
      <ol class="collect-tasks">
        {tasks.map((task) => (
          <li key={task.id} data-status={task.status}>
            {task.key ? (
              <a href={hrefOf(task.key)} lang="vi">
                {task.label}
              </a>
            ) : (
              <span lang="vi">{task.label}</span>
            )}
            <span class="small muted">
              {say(`status:${task.status}`)}
              {task.reason && `: ${say(`failed:${task.reason}`)}`}
              {task.by === 'device-away' && `, ${say('onDevice')}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
