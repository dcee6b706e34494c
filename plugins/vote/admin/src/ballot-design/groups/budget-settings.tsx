import { useText } from '../../text';
import { ChoiceSetting, FlagSetting, NumberSetting } from '../settings';
import type { SettingsProps } from './settings-props';

/** What happens to money that equal shares leave over. */
function Completion({ method, at, set }: SettingsProps) {
  const text = useText();
  return (
    <>
      <ChoiceSetting
        label="design.satisfaction"
        hint="design.satisfactionHint"
        place={at('count', 'satisfaction')}
        value={method.satisfaction}
        choices={['cost', 'count']}
        nameOf={(satisfaction) => text(`design.satisfaction.${satisfaction}`)}
        width={6}
        onChange={(satisfaction) => set({ satisfaction })}
      />
      <ChoiceSetting
        label="design.completion"
        place={at('count', 'completion', 'kind')}
        value={method.completion}
        choices={['greedy', 'raise', 'none']}
        nameOf={(completion) => text(`design.completion.${completion}`)}
        width={6}
        onChange={(completion) => set({ completion })}
      />
      {method.completion === 'raise' ? (
        <>
          <NumberSetting
            label="design.step"
            hint="design.stepHint"
            place={at('count', 'completion', 'step')}
            value={method.step}
            onChange={(step) => set({ step }, 'step')}
          />
          <FlagSetting
            label="design.thenGreedy"
            value={method.thenGreedy}
            onChange={(thenGreedy) => set({ thenGreedy })}
          />
        </>
      ) : null}
    </>
  );
}

/** The money there is, what one ballot may ask for, and how it is given out. */
export function BudgetSettings(props: SettingsProps) {
  const text = useText();
  const { method, at, set } = props;
  return (
    <>
      <NumberSetting
        label="design.budget"
        place={at('budget')}
        value={method.budget}
        onChange={(budget) => set({ budget }, 'budget')}
      />
      <NumberSetting
        label="design.projects"
        hint="design.noLimit"
        place={at('most')}
        value={method.projects}
        isOptional
        onChange={(projects) => set({ projects }, 'projects')}
      />
      <NumberSetting
        label="design.spend"
        hint="design.noLimit"
        place={at('spend')}
        value={method.spend}
        isOptional
        onChange={(spend) => set({ spend }, 'spend')}
      />
      <ChoiceSetting
        label="design.count"
        hint={method.countBy === 'greedy' ? 'design.count.greedyNote' : 'design.count.equalSharesNote'}
        place={at('count', 'by')}
        value={method.countBy}
        choices={['greedy', 'equalShares']}
        nameOf={(by) => text(`design.count.${by}`)}
        width={12}
        onChange={(countBy) => set({ countBy })}
      />
      {method.countBy === 'equalShares' ? <Completion {...props} /> : null}
    </>
  );
}
