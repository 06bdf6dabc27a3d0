using System.CommandLine;
using MotCua.App.Procedures;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.Web.Commands.Explain;

/// <summary><c>motcua explain promise</c>: what a plan promises for a procedure at a moment, and why.</summary>
public static class ExplainPromise
{
    public static Command Make(Say say)
    {
        var plan = new Option<string>("--plan") { Description = "Kế hoạch có sẵn (ví dụ duong-xa) hoặc tệp YAML", Required = true };
        var procedure = new Option<string>("--procedure") { Description = "Mã hoặc tên thủ tục", Required = true };
        var at = new Option<string>("--at") { Description = "Lúc nộp, ví dụ 2026-12-01T09:10", Required = true };
        var verification = new Option<bool>("--needs-verification") { Description = "Hồ sơ cần xác minh" };
        var missing = new Option<bool>("--papers-missing") { Description = "Hồ sơ còn thiếu giấy tờ" };
        var json = Given.Json();
        var command = new Command("promise", "Cam kết trả trong ngày được tính thế nào") { plan, procedure, at, verification, missing, json };
        command.SetAction(parsed =>
        {
            var model = NamedPlan.Find(parsed.GetRequiredValue(plan));
            var moment = Typed.Moment("--at", parsed.GetRequiredValue(at));
            var followed = Typed.Granted(ImportedCatalogue.Shipped.Procedures.Follow(parsed.GetRequiredValue(procedure), moment.Day()));
            var promise = Typed.Granted(Promise.For(new PromiseQuestion
            {
                Procedure = OfferedProcedure.ByLaw(followed.Version),
                Findings = new Findings { NeedsVerification = parsed.GetValue(verification), PapersMissing = parsed.GetValue(missing) },
                Plans = [model.Following(ImportedCatalogue.Shipped.Procedures, moment.Day())],
                Calendar = WorkingCalendar.Default,
                At = moment,
            }));
            Print(say, promise, followed.Steps, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Print(Say say, Promise promise, IReadOnlyList<ExplanationStep> followed, bool json)
    {
        IReadOnlyList<ExplanationStep> reasons = [.. followed, .. promise.Reasons];
        if (json)
        {
            say.Json(new
            {
                ServiceDay = promise.IsServiceDay,
                promise.Result,
                promise.PromisedAt,
                promise.AppointedAt,
                promise.DueAt,
                promise.Slip,
                promise.WrittenForYou,
                promise.NeedsElectronicReceipt,
                Plan = promise.Plan?.Id,
                Reasons = ExplainCommand.Json(say, reasons),
            });
            return;
        }

        say.Line(promise.PromisedAt is { } promised
            ? Sentence.Of("Cam kết trả: {promised_at}", ("promised_at", promised))
            : Sentence.Of("Không có cam kết trả trong ngày."));
        ExplainCommand.Lines(say, reasons);
    }
}
