using System.CommandLine;
using System.Text.Json;
using MotCua.App;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Commands;

/// <summary>
/// <c>motcua act NAME</c>: does one act from the server's own console while nothing is served, as whoever administers the
/// machine. The permission table is asked as if every role were held.
/// </summary>
public static class ActCommand
{
    public static Command Make(Say say)
    {
        var name = new Argument<string>("name") { Description = "Tên thao tác, ví dụ take-ticket" };
        var input = new Option<string>("--input") { Description = "Nội dung dạng JSON", DefaultValueFactory = _ => "{}" };
        var office = new Option<int>("--office") { Description = "Mã đơn vị", Required = true };
        var key = new Option<string>("--key") { Description = "Khóa thao tác (UUID); gửi lại với cùng khóa thì chỉ làm một lần" };
        var happened = new Option<string>("--happened-at") { Description = "Giờ đã xảy ra, khi nhập bù việc ghi trên giấy" };
        var sheet = new Option<string>("--paper") { Description = "Số tờ giấy, khi nhập bù" };
        var reason = new Option<string>("--late-reason") { Description = "Lý do nhập bù" };
        var database = Given.Database();
        var command = new Command("act", "Thực hiện một thao tác ngay trên máy chủ") { name, input, office, key, happened, sheet, reason, database };
        command.SetAction(async parsed =>
        {
            await using var dialect = await Opened.ForWritingAsync(parsed.GetRequiredValue(database));
            await using var gate = new WriteGate(dialect, new OfficeClock(TimeProvider.System), _ => new Chance(Secrets.Bytes(32)));
            var late = LateFrom(parsed.GetValue(happened), parsed.GetValue(sheet), parsed.GetValue(reason));
            say.Json(await RunAsync(gate, parsed.GetRequiredValue(name), (KeyFrom(parsed.GetValue(key)), parsed.GetRequiredValue(input), late), new Actor(parsed.GetValue(office), 0, (Roles)int.MaxValue)));
            return 0;
        });
        return command;
    }

    private static ActKey KeyFrom(string? text)
    {
        if (text is null)
        {
            return ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10));
        }

        return ActKey.TryParse(text, out var key)
            ? key
            : throw new RefusedException(new Refusal("act-key-unreadable", Sentence.Of("Khóa thao tác “{key}” không phải là UUID.", ("key", text))));
    }

    private static LateEntry? LateFrom(string? happened, string? sheet, string? reason)
    {
        if (string.IsNullOrEmpty(happened))
        {
            return null;
        }

        return Wire.TryMoment(happened, out var at)
            ? new LateEntry(at, reason ?? "", sheet ?? "")
            : throw new RefusedException(new Refusal("unreadable", Sentence.Of("Giờ đã xảy ra “{moment}” không đọc được. Hãy ghi dạng 2026-12-01T09:30.", ("moment", happened))));
    }

    private static async Task<Answer<object>> RunAsync(WriteGate gate, string name, (ActKey Key, string Input, LateEntry? Late) sent, Actor actor)
    {
        if (!ActRunner.Knows(name))
        {
            throw new RefusedException(new Refusal("act-unknown", Sentence.Of("Không có thao tác “{name}”.", ("name", name))));
        }

        try
        {
            var verdict = await new ActRunner(gate).RunAsync(name, sent.Key, sent.Input, actor, sent.Late);
            return verdict.IsGranted(out var answer, out var refusal) ? answer : throw new RefusedException(refusal);
        }
        catch (JsonException problem)
        {
            throw new RefusedException(new Refusal("input-unreadable", Sentence.Of("Nội dung JSON không đọc được: {where}", ("where", problem.Path ?? problem.Message))));
        }
    }
}
