using System.CommandLine;
using System.Text.Json;
using MotCua.App;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Rules;

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
        var database = Given.Database();
        var command = new Command("act", "Thực hiện một thao tác ngay trên máy chủ") { name, input, office, key, database };
        command.SetAction(async parsed =>
        {
            await using var dialect = await Opened.ForWritingAsync(parsed.GetRequiredValue(database));
            var act = new OneAct(parsed.GetRequiredValue(name), parsed.GetRequiredValue(input), KeyFrom(parsed.GetValue(key)));
            AllActs.Visit(act);
            await using var gate = new WriteGate(dialect, new OfficeClock(TimeProvider.System), _ => new Chance(Secrets.Bytes(32)));
            say.Json(await act.RunAsync(gate, new Actor(parsed.GetValue(office), 0, (Roles)int.MaxValue)));
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

    /// <summary>Finds the act by its name and keeps how to run it.</summary>
    private sealed class OneAct(string wanted, string input, ActKey key) : IActVisitor
    {
        private Func<WriteGate, Actor, Task<object>>? run;

        public void Visit<TInput, TResult>(IAct<TInput, TResult> act)
        {
            if (Code.Kebab(act.GetType().Name) == wanted)
            {
                run = async (gate, actor) => await RunAsync(gate, act, actor);
            }
        }

        public Task<object> RunAsync(WriteGate gate, Actor actor) => run is null
            ? throw new RefusedException(new Refusal("act-unknown", Sentence.Of("Không có thao tác “{name}”.", ("name", wanted))))
            : run(gate, actor);

        private async Task<object> RunAsync<TInput, TResult>(WriteGate gate, IAct<TInput, TResult> act, Actor actor)
        {
            TInput read;
            try
            {
                read = JsonSerializer.Deserialize<TInput>(input, Wire.Json)!;
            }
            catch (JsonException problem)
            {
                throw new RefusedException(new Refusal("input-unreadable", Sentence.Of("Nội dung JSON không đọc được: {where}", ("where", problem.Path ?? problem.Message))));
            }

            var verdict = await gate.RunAsync(act, key, read, actor);
            return verdict.IsGranted(out var answer, out var refusal) ? answer : throw new RefusedException(refusal);
        }
    }
}
