import type { RehearsalNews, RehearsalOrder } from '../../../../contracts';
import { readQuestionnaire } from '../../../../domain/src';
import { rehearse } from '../../../../domain/src/simulation';
import { inSlices, type Slicing } from './in-slices';

/** Sends made-up respondents on their way. @returns stops them; nothing is told after that */
export type Walk = (order: RehearsalOrder, tell: (news: RehearsalNews) => void) => () => void;

/** In this page, a few at a time. */
export const walkInSlices =
  (time: Pick<Slicing<unknown, unknown>, 'later' | 'now'>): Walk =>
  ({ json, ...options }, tell) => {
    const reading = readQuestionnaire(json);
    if (!reading.ok) {
      tell({ kind: 'unreadable' });
      return () => undefined;
    }
    return inSlices(rehearse(reading.questionnaire, options), {
      ...time,
      onSlice: ({ done }) => {
        tell({ kind: 'walking', done });
      },
      onDone: (found) => {
        tell({ kind: 'done', found });
      },
    });
  };

/** What the page hears of a worker. */
interface Hearing {
  readonly onNews: (news: RehearsalNews) => void;
  /** Its script is not there or is broken, or the site's security policy forbids it. */
  readonly onFailure: () => void;
}

interface WalkingWorker {
  readonly send: (order: RehearsalOrder) => void;
  readonly close: () => void;
}

/** @throws DOMException where a page may not have a worker from there */
export type OpenWorker = (hearing: Hearing) => WalkingWorker;

export const openWorker =
  (script: URL): OpenWorker =>
  ({ onNews, onFailure }) => {
    const worker = new Worker(script);
    worker.onmessage = ({ data }: MessageEvent<RehearsalNews>) => {
      onNews(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      onFailure();
    };
    return {
      send: (order) => {
        worker.postMessage(order);
      },
      close: () => {
        worker.terminate();
      },
    };
  };

/** In a worker; where there can be none, or it fails, by another way and from the beginning. */
export const walkInWorker =
  (open: OpenWorker, otherwise: Walk): Walk =>
  (order, tell) => {
    let halt = (): void => undefined;
    const worker = opened(open, {
      onNews(news) {
        if (news.kind !== 'walking') halt();
        tell(news);
      },
      onFailure() {
        halt();
        halt = otherwise(order, tell);
      },
    });
    halt = worker?.close ?? otherwise(order, tell);
    worker?.send(order);
    return () => {
      halt();
    };
  };

function opened(open: OpenWorker, hearing: Hearing): WalkingWorker | undefined {
  try {
    return open(hearing);
  } catch (error) {
    // Of another origin: an admin that is served from elsewhere.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
