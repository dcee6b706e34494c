import { BORDA_PARTIALS, SCORE_SCALES } from '../../../../domain/src';
import { useText } from '../../text';
import { useEditor } from '../editor-context';
import type { GroupDraft } from '../model/draft';
import { changeMethod } from '../model/group-changes';
import { HALF } from '../model/method-draft';
import { isWrittenPlain } from '../model/write-design';
import { ChoiceSetting, FlagSetting, NumberSetting } from '../settings';
import { BudgetSettings } from './budget-settings';
import type { SettingsProps } from './settings-props';

interface MethodSettingsProps {
  readonly group: GroupDraft;
  readonly index: number;
}

const RULES = ['exactly', 'atMost'] as const;

function Rule({ method, at, set }: SettingsProps) {
  const text = useText();
  return (
    <ChoiceSetting
      label="design.rule"
      place={at('rule')}
      value={method.rule}
      choices={RULES}
      nameOf={(rule) => text(`design.rule.${rule}`)}
      onChange={(rule) => set({ rule })}
    />
  );
}

function Choose(props: SettingsProps) {
  const { method, at, set } = props;
  return (
    <>
      <Rule {...props} />
      <NumberSetting
        label="design.choose"
        place={at('choose')}
        value={method.choose}
        onChange={(choose) => set({ choose }, 'choose')}
      />
    </>
  );
}

function Score({ method, at, set }: SettingsProps) {
  const text = useText();
  return (
    <>
      <ChoiceSetting
        label="design.scale"
        place={at('most')}
        value={String(method.scale)}
        choices={SCORE_SCALES.map(String)}
        nameOf={(most) => text('rule.score', { most })}
        onChange={(most) => set({ scale: SCORE_SCALES.find((one) => String(one) === most) ?? method.scale })}
      />
      <ChoiceSetting
        label="design.by"
        place={at('by')}
        value={method.by}
        choices={['mean', 'sum']}
        nameOf={(by) => text(`design.by.${by}`)}
        onChange={(by) => set({ by })}
      />
      <FlagSetting
        label="design.everyone"
        value={method.everyone}
        onChange={(everyone) => set({ everyone })}
      />
    </>
  );
}

function Points(props: SettingsProps) {
  const { method, at, set } = props;
  return (
    <>
      <Rule {...props} />
      <NumberSetting
        label="design.points"
        place={at('points')}
        value={method.points}
        onChange={(points) => set({ points }, 'points')}
      />
      <NumberSetting
        label="design.cap"
        hint="design.noLimit"
        place={at('cap')}
        value={method.cap}
        isOptional
        onChange={(cap) => set({ cap }, 'cap')}
      />
    </>
  );
}

function Ranks(props: SettingsProps) {
  const text = useText();
  const { method, at, set } = props;
  return (
    <>
      <Rule {...props} />
      <NumberSetting
        label="design.ranks"
        place={at('ranks')}
        value={method.ranks}
        onChange={(ranks) => set({ ranks }, 'ranks')}
      />
      {method.kind === 'borda' ? (
        <ChoiceSetting
          label="design.partial"
          place={at('partial')}
          value={method.partial}
          choices={BORDA_PARTIALS}
          nameOf={(partial) => text(`design.partial.${partial}`)}
          width={12}
          onChange={(partial) => set({ partial })}
        />
      ) : null}
      {method.kind === 'instantRunoff' ? null : (
        <FlagSetting
          label="design.equalRanks"
          value={method.equalRanks}
          onChange={(equalRanks) => set({ equalRanks })}
        />
      )}
    </>
  );
}

function YesNo({ method, at, set }: SettingsProps) {
  const text = useText();
  const { threshold } = method;
  return (
    <>
      <FlagSetting
        label="design.threshold"
        value={threshold !== null}
        onChange={(isOn) => set({ threshold: isOn ? HALF : null })}
      />
      {threshold === null ? null : (
        <>
          <ChoiceSetting
            label="design.threshold.of"
            place={at('threshold', 'of')}
            value={threshold.of}
            choices={['decided', 'ballots']}
            nameOf={(of) => text(`design.threshold.of.${of}`)}
            width={6}
            onChange={(of) => set({ threshold: { ...threshold, of } })}
          />
          <ChoiceSetting
            label="design.threshold.than"
            place={at('threshold', 'than')}
            value={threshold.than}
            choices={['moreThan', 'atLeast']}
            nameOf={(than) => text(`design.threshold.than.${than}`)}
            width={6}
            onChange={(than) => set({ threshold: { ...threshold, than } })}
          />
          <NumberSetting
            label="design.threshold.num"
            place={at('threshold', 'num')}
            value={threshold.num}
            least={0}
            onChange={(num) => set({ threshold: { ...threshold, num } }, 'num')}
          />
          <NumberSetting
            label="design.threshold.den"
            place={at('threshold', 'den')}
            value={threshold.den}
            onChange={(den) => set({ threshold: { ...threshold, den } }, 'den')}
          />
        </>
      )}
    </>
  );
}

const SETTINGS = {
  choose: Choose,
  score: Score,
  points: Points,
  borda: Ranks,
  instantRunoff: Ranks,
  schulze: Ranks,
  yesNo: YesNo,
  budget: BudgetSettings,
} as const;

/** The settings of the method that a group is voted on by, each of them and no other. */
export function MethodSettings({ group, index }: MethodSettingsProps) {
  const { draft, change } = useEditor();
  const { method } = group;
  const Settings = SETTINGS[method.kind];
  const root = isWrittenPlain(draft) ? ['groups', index] : ['groups', index, 'method'];
  return (
    <Settings
      method={method}
      at={(...place) => [...root, ...place]}
      set={(changed, place) =>
        change(
          changeMethod(draft, group.id, changed),
          place === undefined ? undefined : `${group.id}.${place}`,
        )
      }
    />
  );
}
