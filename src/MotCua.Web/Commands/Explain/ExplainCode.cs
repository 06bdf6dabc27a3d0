using System.CommandLine;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.Web.Commands.Explain;

/// <summary><c>motcua explain code CODE</c>: what a dossier's official code says.</summary>
public static class ExplainCode
{
    public static Command Make(Say say)
    {
        var code = new Argument<string>("code") { Description = "Mã hồ sơ" };
        var json = Given.Json();
        var command = new Command("code", "Đọc một mã hồ sơ") { code, json };
        command.SetAction(parsed =>
        {
            var read = Typed.Granted(DossierCode.Parse(parsed.GetRequiredValue(code)));
            if (parsed.GetValue(json))
            {
                say.Json(new { Code = read.ToString(), read.Agency, read.ReceivedOn, read.Ordinal, Order = read.IsOldOrder ? "old" : "new" });
            }
            else
            {
                say.Line(Sentence.Of("Mã {code}: đơn vị {agency}, nhận ngày {day}, số {ordinal}.", ("code", read), ("agency", read.Agency), ("day", read.ReceivedOn), ("ordinal", read.Ordinal)));
            }

            return 0;
        });
        return command;
    }
}
