using MotCua.App.Plans;
using MotCua.Rules;
using MotCua.Rules.Plans;

namespace MotCua.Web.Commands.Explain;

/// <summary>A plan as people name it on the command line: a preset's id, or a YAML file.</summary>
public static class NamedPlan
{
    public static ServicePlan Find(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        ? Read(name)
        : Typed.Granted(PlanPresets.Find(name));

    private static ServicePlan Read(string path)
    {
#pragma warning disable RS0030 // The person named this file.
        if (!File.Exists(path))
        {
            throw new RefusedException(new Refusal("file-missing", Sentence.Of("Không có tệp {path}. Hãy kiểm tra lại đường dẫn.", ("path", path))));
        }

        var bytes = File.ReadAllBytes(path);
#pragma warning restore RS0030
        return Typed.Granted(PlanFile.Read(bytes, Path.GetFileName(path)));
    }
}
