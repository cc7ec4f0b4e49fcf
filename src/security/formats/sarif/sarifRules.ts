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
import { fieldsOf, listOf, type Untrusted } from '../shared/lookInto';

/** A rule as it stands in a log; without fields if the log has none. */
export type Rule = Untrusted<ReportingDescriptor>;

/** The most parts of a tool that are looked for rules. */
const MAX_COMPONENTS = 100;

/** The rules of one part of a tool. */
class Component {
  readonly names: unknown[];
  private readonly rules: Rule[];
  private readonly byName = new Map<unknown, Rule>();

  constructor(value: unknown) {
    const { name, guid, rules } = fieldsOf<ToolComponent>(value);
    this.names = [guid, name];
    this.rules = listOf(rules).map(rule => fieldsOf<ReportingDescriptor>(rule));
    for (const rule of this.rules) {
      this.byName.set(rule.id, rule);
      this.byName.set(rule.guid, rule);
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
    return typeof name === 'string' ? this.byName.get(name) : undefined;
  }
}

/** Tells whether a rule has an id, or that of one that it is a part of. */
function isOf(rule: Rule, id: unknown): boolean {
  return typeof id !== 'string' || rule.id === id || rule.id === parentOf(id);
}

/** `CA1000` of `CA1000/1`. */
function parentOf(id: unknown): string | undefined {
  const at = typeof id === 'string' ? id.lastIndexOf('/') : -1;
  return at > 0 ? (id as string).slice(0, at) : undefined;
}

/** All rules of a run's tool. */
export class RuleSet {
  private readonly driver: Component;
  private readonly extensions: Component[];

  constructor(value: unknown) {
    const tool = fieldsOf<Tool>(value);
    this.driver = new Component(tool.driver);
    this.extensions = listOf(tool.extensions)
      .slice(0, MAX_COMPONENTS)
      .map(extension => new Component(extension));
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
