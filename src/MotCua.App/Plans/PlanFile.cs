using System.Text;
using System.Text.Unicode;
using MotCua.Rules;
using MotCua.Rules.Plans;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MotCua.App.Plans;

/// <summary>
/// A service plan as a YAML file (tệp kế hoạch): read strictly and never guessed at, written back in one fixed form, so
/// that the same plan always gives the same text.
/// </summary>
public static class PlanFile
{
    /// <param name="name">What the file is called in a refusal.</param>
    public static Verdict<ServicePlan> Read(ReadOnlySpan<byte> bytes, string name) => Utf8.IsValid(bytes)
        ? Read(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), name)
        : PlanRefusals.FileUnreadable(name, 1, PlanFlaws.NotUtf8);

    /// <summary>Refused at the first line that is wrong; nothing of such a file is used.</summary>
    public static Verdict<ServicePlan> Read(string text, string name)
    {
        if (PlanYaml.Flaw(text) is { } damage)
        {
            return PlanRefusals.FileUnreadable(name, damage.Line, damage.What);
        }

        var flaws = new List<PlanFlaw>();
        var plan = PlanNode.Read(PlanYaml.Load(text), flaws, PlanOutline.Read);
        return flaws.MinBy(flaw => flaw.Line) is { } first ? PlanRefusals.FileUnreadable(name, first.Line, first.What) : plan;
    }

    /// <summary>The plan's canonical text, as a plan's row stores it: comments are gone, everything stated is there.</summary>
    public static string Write(ServicePlan plan)
    {
        var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, EmitterSettings.Default.WithBestWidth(int.MaxValue).WithIndentedSequences());
        new YamlStream(new YamlDocument(PlanSheet.Of(sheet => PlanOutline.Write(plan, sheet)).Node)).Save(emitter, assignAnchors: false);
        return text.ToString().Replace("\n...\n", "\n", StringComparison.Ordinal);
    }
}
