using System.CommandLine;
using MotCua.App;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;

namespace MotCua.Web.Commands.Explain;

/// <summary><c>motcua explain deadline</c>: when a file received at a moment is due, under a limit and its pauses.</summary>
public static class ExplainDeadline
{
    public static Command Make(Say say)
    {
        var received = new Option<string>("--received") { Description = "Lúc nhận hồ sơ, ví dụ 2026-11-20T15:20", Required = true };
        var limit = new Option<string>("--limit") { Description = "Thời hạn: 3wd, 2wh, 15cd hoặc same-day", Required = true };
        var cutOff = new Option<string?>("--cut-off") { Description = "Giờ chốt nhận, ví dụ 15:00" };
        var effect = new Option<string?>("--cut-off-effect") { Description = "Tác động sau giờ chốt: none, result-next-working-day, clock-starts-next-working-day" };
        var pauses = new Option<string[]>("--pause") { Description = "Thời gian tạm dừng A/B, ghi được nhiều lần; bỏ trống B là còn tạm dừng" };
        var json = Given.Json();
        var command = new Command("deadline", "Hạn trả được tính thế nào") { received, limit, cutOff, effect, pauses, json };
        command.SetAction(parsed =>
        {
            var length = LimitOf(parsed.GetRequiredValue(limit));
            var byDefault = CutOff.For(length);
            var deadline = Typed.Granted(Deadline.Asked(
                Typed.Moment("--received", parsed.GetRequiredValue(received)),
                length,
                new CutOff(
                    parsed.GetValue(cutOff) is { } at ? Typed.Time("--cut-off", at) : byDefault.At,
                    parsed.GetValue(effect) is { } code ? Typed.Code<CutOffEffect>("--cut-off-effect", code) : byDefault.Effect),
                [.. (parsed.GetValue(pauses) ?? []).Select(PauseOf)],
                WorkingCalendar.Default));
            Print(say, deadline, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static TimeLimit LimitOf(string text) =>
        TimeLimit.TryParse(text, out var limit) ? limit : throw Typed.Unreadable("--limit", text, "3wd | 2wh | 15cd | same-day");

    private static Suspension PauseOf(string text)
    {
        var ends = text.Split('/');
        if (ends.Length != 2)
        {
            throw Typed.Unreadable("--pause", text, "2026-11-23T09:00/2026-11-25T10:00");
        }

        return Typed.Granted(Suspension.Between(Typed.Moment("--pause", ends[0]), ends[1].Length == 0 ? null : Typed.Moment("--pause", ends[1])));
    }

    private static void Print(Say say, Deadline deadline, bool json)
    {
        if (json)
        {
            say.Json(new
            {
                deadline.DueOn,
                DueAt = Wire.Moment(deadline.DueAt),
                DueOriginal = Wire.Moment(deadline.DueOriginal),
                DueCurrent = deadline.DueCurrent is { } current ? Wire.Moment(current) : null,
                EffectiveStart = Wire.Moment(deadline.EffectiveStart),
                Steps = ExplainCommand.Json(say, deadline.Steps),
            });
            return;
        }

        say.Line(Sentence.Of("Hạn trả: {due_at}", ("due_at", deadline.DueAt)));
        ExplainCommand.Lines(say, deadline.Steps);
    }
}
