import type { Path } from '../../../../domain/src';
import type { MethodDraft } from '../model/method-draft';

/** What the settings of any method are given. */
export interface SettingsProps {
  readonly method: MethodDraft;
  /** Where problems with a setting of this group are found. */
  readonly at: (...place: readonly string[]) => Path;
  /** `place` names the input somebody types in. */
  readonly set: (change: Partial<MethodDraft>, place?: string) => void;
}
