import type { CitizenRequest } from '@modu/participation/contracts';
import type { FlowContext } from '../../../../domain/src';
import { siteDay } from '../../services/site-day';

/** What conditions may depend on besides the answers. */
export const contextOf = ({ now, timeZone }: CitizenRequest): FlowContext => ({
  today: siteDay(now, timeZone),
});
