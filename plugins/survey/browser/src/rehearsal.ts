import type { RehearsalOrder } from '../../contracts';
import { rehearseFor } from './rehearsal/rehearse-for';

/** A worker of the questionnaire editor: one order, its news, and then it is closed from outside. */
addEventListener('message', ({ data }: MessageEvent<RehearsalOrder>) => {
  rehearseFor(data, (news) => {
    postMessage(news);
  });
});
