using System.CommandLine;
using MotCua.App.Data;
using MotCua.App.Data.Verification;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary><c>motcua verify</c>: checks every invariant, beside a running program, and exits 1 when any is broken.</summary>
public static class VerifyCommand
{
    public static Command Make(Say say)
    {
        var database = Given.Database();
        var anchor = new Option<string[]>("--anchor") { Description = "Dấu của sổ trên phiếu đóng ngày, DÒNG:DẤU; ghi được nhiều lần" };
        var json = Given.Json();
        var command = new Command("verify", "Kiểm tra toàn bộ dữ liệu và sổ; báo từng chỗ sai") { database, anchor, json };
        command.SetAction(async parsed =>
        {
            var anchors = (parsed.GetValue(anchor) ?? []).Select(text => Anchor.Parse(text).IsGranted(out var read, out var refusal) ? read : throw new RefusedException(refusal)).ToList();
            await using var dialect = await Opened.ForReadingAsync(parsed.GetRequiredValue(database));
            await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
            var findings = await new Verify(snapshot, BesideStore.Of(dialect)).RunAsync() + await Anchor.CheckAsync(snapshot, anchors);
            return Report(say, findings, parsed.GetValue(json));
        });
        return command;
    }

    /// <summary>Prints what was found; the exit code that says it.</summary>
    public static int Report(Say say, Findings findings, bool json)
    {
        Print(say, findings, json);
        return findings.Violations.Count == 0 ? 0 : CommandLine.Violated;
    }

    private static void Print(Say say, Findings findings, bool json)
    {
        if (json)
        {
            say.Json(new
            {
                findings.Checked,
                Violations = findings.Violations.Select(violation => new { violation.Invariant, violation.OfficeId, Text = say.It(violation.Text) }),
            });
            return;
        }

        foreach (var violation in findings.Violations)
        {
            say.Line(Sentence.Of("{invariant}: {text}", ("invariant", violation.Invariant), ("text", violation.Text)));
        }

        say.Line(Sentence.Of("Đã kiểm tra {checked} mục, {found} chỗ sai.", ("checked", findings.Checked), ("found", findings.Violations.Count)));
    }
}
