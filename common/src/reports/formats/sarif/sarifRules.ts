/**
 * Finds the rule that a result of a SARIF log broke. Source: SARIF 2.1.0,
 * sections 3.27.5 to 3.27.7 ("ruleId", "ruleIndex", "rule"), 3.52 ("reporting
 * descriptor reference") and 3.54 ("tool component reference").
 */
import type {
  ReportingDescriptor,
  ReportingDescriptorReference,
  Result,
  Tool,
  ToolComponent,
  ToolComponentReference,
} from 'sarif';
import type { Steps } from '../../../steps';
import { fieldsOf, listOf, referenceOf, type Untrusted } from '../shared';

/** A rule as it stands in a log; without fields if the log has none. */
export type Rule = Untrusted<ReportingDescriptor>;

/** The most parts of a tool that are looked for rules. */
const MAX_COMPONENTS = 100;

/** The rules of one part of a tool. */
class Component {
  readonly names: unknown[];
  private readonly rules: Rule[] = [];
  private readonly byName = new Map<string, Rule>();

  private constructor({ guid, name }: Untrusted<ToolComponent>) {
    this.names = [guid, name];
  }

  /** Reads them, one step each. */
  static *read(value: unknown): Steps<Component> {
    const fields = fieldsOf<ToolComponent>(value);
    const component = new Component(fields);
    for (const rule of listOf(fields.rules)) {
      yield;
      component.add(fieldsOf<ReportingDescriptor>(rule));
    }
    return component;
  }

  private add(rule: Rule): void {
    this.rules.push(rule);
    for (const name of [rule.id, rule.guid].map(referenceOf)) {
      if (name !== undefined) {
        this.byName.set(name, rule);
      }
    }
  }

  /** The rule at an index, unless that is another than the id says. */
  find(id: unknown, index: unknown, guid: unknown): Rule | undefined {
    const indexed = typeof index === 'number' ? this.rules[index] : undefined;
    return indexed && isOf(indexed, id)
      ? indexed
      : this.named(guid) ?? this.named(id) ?? this.named(parentOf(id));
  }

  private named(name: unknown): Rule | undefined {
    return this.byName.get(referenceOf(name) ?? '');
  }
}

/** Tells whether a rule has an id, or that of one that it is a part of. */
function isOf(rule: Rule, id: unknown): boolean {
  return typeof id !== 'string' || rule.id === id || rule.id === parentOf(id);
}

/** `CA1000` of `CA1000/1`. */
function parentOf(id: unknown): string | undefined {
  const name = referenceOf(id) ?? '';
  const at = name.lastIndexOf('/');
  return at > 0 ? name.slice(0, at) : undefined;
}

/** All rules of a run's tool. */
export class RuleSet {
  private constructor(
    private readonly driver: Component,
    private readonly extensions: readonly Component[],
  ) {}

  /** Reads them, one step each. */
  static *read(value: unknown): Steps<RuleSet> {
    const tool = fieldsOf<Tool>(value);
    const extensions: Component[] = [];
    for (const extension of listOf(tool.extensions).slice(0, MAX_COMPONENTS)) {
      extensions.push(yield* Component.read(extension));
    }
    return new RuleSet(yield* Component.read(tool.driver), extensions);
  }

  /** The rule of a result. */
  ruleOf(result: Untrusted<Result>): Rule {
    const { id, index, guid, toolComponent } =
      fieldsOf<ReportingDescriptorReference>(result.rule);
    const ruleId = result.ruleId ?? id;
    const named = this.componentOf(toolComponent);
    const found = named.find(ruleId, result.ruleIndex ?? index, guid);
    if (found) {
      return found;
    }
    for (const each of [this.driver, ...this.extensions]) {
      const elsewhere = each.find(ruleId, undefined, guid);
      if (elsewhere) {
        return elsewhere;
      }
    }
    return {};
  }

  /** The driver, where none is referred to. */
  private componentOf(value: unknown): Component {
    const { name, index, guid } = fieldsOf<ToolComponentReference>(value);
    const indexed =
      typeof index === 'number' ? this.extensions[index] : undefined;
    return (
      indexed ??
      this.extensions.find(({ names }) =>
        [guid, name].some(
          told => typeof told === 'string' && names.includes(told),
        ),
      ) ??
      this.driver
    );
  }
}
