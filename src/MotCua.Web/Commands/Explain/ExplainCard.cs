using System.CommandLine;
using MotCua.Rules;
using MotCua.Rules.People;

namespace MotCua.Web.Commands.Explain;

/// <summary><c>motcua explain card TEXT</c>: what an identity card's QR text says, and what looks odd in it.</summary>
public static class ExplainCard
{
    public static Command Make(Say say)
    {
        var text = new Argument<string>("text") { Description = "Nội dung mã QR trên thẻ căn cước" };
        var json = Given.Json();
        var command = new Command("card", "Đọc nội dung mã QR trên thẻ căn cước") { text, json };
        command.SetAction(parsed =>
        {
            Print(say, Typed.Granted(IdentityCard.Parse(parsed.GetRequiredValue(text))), parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Print(Say say, IdentityCard card, bool json)
    {
        if (json)
        {
            say.Json(new
            {
                Number = card.Number.ToString(),
                card.OldNumber,
                FullName = card.FullName?.ToString(),
                Born = card.Born is { } born ? new { born.Year, born.Month, born.Day } : null,
                card.Sex,
                card.Residence,
                card.IssuedOn,
                Warnings = card.Warnings.Select(warning => new { warning.Code, Text = say.It(warning.Text) }),
            });
            return;
        }

        say.Line(Sentence.Of("Số {number}, {name}, sinh {born}", ("number", card.Number), ("name", card.FullName), ("born", card.Born)));
        say.Line(Sentence.Of("Nơi cư trú: {residence}", ("residence", card.Residence)));
        foreach (var warning in card.Warnings)
        {
            say.Line(Sentence.Of("Lưu ý: {warning}", ("warning", warning.Text)));
        }
    }
}
