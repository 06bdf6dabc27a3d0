using System.CommandLine;
using MotCua.App.Clockwork;
using MotCua.App.Fees;
using MotCua.App.Procedures;
using MotCua.Rules;
using MotCua.Rules.Money;
using MotCua.Rules.Procedures;

namespace MotCua.Web.Commands.Explain;

/// <summary><c>motcua explain fee</c>: what a procedure costs at the counter, line by line.</summary>
public static class ExplainFee
{
    public static Command Make(Say say)
    {
        var procedure = new Option<string>("--procedure") { Description = "Mã hoặc tên thủ tục", Required = true };
        var pages = new Option<int>("--pages") { Description = "Số trang của một bản", DefaultValueFactory = _ => 1 };
        var copies = new Option<int>("--copies") { Description = "Số bản", DefaultValueFactory = _ => 1 };
        var json = Given.Json();
        var command = new Command("fee", "Phí, lệ phí được tính thế nào") { procedure, pages, copies, json };
        command.SetAction(parsed =>
        {
            var today = new OfficeClock(TimeProvider.System).Today;
            var followed = Typed.Granted(ImportedCatalogue.Shipped.Procedures.Follow(parsed.GetRequiredValue(procedure), today));
            var rule = FeeRules.Of(OfferedProcedure.ByLaw(followed.Version), FilingChannel.Direct);
            var fee = Typed.Granted(FeeCalculation.Of(rule, new FeeCount(Copies: parsed.GetValue(copies), Pages: parsed.GetValue(pages))));
            Print(say, fee, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Print(Say say, FeeCalculation fee, bool json)
    {
        if (json)
        {
            say.Json(new
            {
                fee.Amount,
                Lines = fee.Lines.Select(line => new { What = say.It(line.What), line.Count, line.UnitAmount, line.Amount }),
                Steps = ExplainCommand.Json(say, fee.Steps),
            });
            return;
        }

        foreach (var line in fee.Lines)
        {
            say.Line(Sentence.Of("{what}: {count} × {unit} = {amount}", ("what", line.What), ("count", line.Count), ("unit", Dong.Written(line.UnitAmount)), ("amount", Dong.Written(line.Amount))));
        }

        say.Line(Sentence.Of("Cộng: {amount}", ("amount", Dong.Written(fee.Amount))));
    }
}
