using System.CommandLine;
using System.CommandLine.Help;
using System.Data.Common;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Web.Commands.Explain;
using MotCua.Web.Words;

namespace MotCua.Web.Commands;

/// <summary>
/// The one executable's command line. It speaks Vietnamese unless <c>--lang en</c>, says its own sentences for wrong
/// arguments, and exits 1 for violations, 2 for input, 78 for configuration, 130 or 143 when it was stopped.
/// </summary>
public static class CommandLine
{
    public const int Violated = 1;
    public const int BadInput = 2;
    public const int BadConfiguration = 78;

    private static readonly Sentence Stopped = Sentence.Of("Đã dừng theo yêu cầu trước khi làm xong. Những gì đã ghi vẫn còn; hãy kiểm tra rồi chạy lại lệnh khi cần.");

    public static async Task<int> RunAsync(string[] args)
    {
        var say = new Say(LanguageOf(args));
        var root = Root(say);
        var parsed = root.Parse(args);
        if (parsed.Action is HelpAction || args.Length == 0)
        {
            HelpText.Write(parsed.CommandResult.Command, say, Console.Out);
            return 0;
        }

        if (parsed.Errors.Count > 0)
        {
            return say.Complain(ArgumentMistake.Of(parsed), BadInput);
        }

        try
        {
            var quiet = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await StopSignal.WaitAsync(Task.Run(() => parsed.InvokeAsync(quiet, StopSignal.Asked))) ?? say.Complain(Stopped, StopSignal.Exit);
        }
        catch (OperationCanceledException) when (StopSignal.Exit != 0)
        {
            return say.Complain(Stopped, StopSignal.Exit);
        }
        catch (StoreException problem)
        {
            return say.Complain(problem.Text, BadConfiguration);
        }
        catch (RefusedException refused)
        {
            return say.Complain(refused.Refusal.Text, BadInput);
        }
        catch (MissingRowException)
        {
            return say.Complain(Sentence.Of("Không có đơn vị hoặc mục này trong dữ liệu. Hãy kiểm tra lại mã đã ghi."), BadInput);
        }
        catch (Exception problem) when (problem is IOException or DbException or UnauthorizedAccessException)
        {
            return say.Complain(Sentence.Of("Không đọc hoặc ghi được: {problem}", ("problem", problem.Message)), BadConfiguration);
        }
    }

    private static RootCommand Root(Say say)
    {
        var root = new RootCommand("Một Cửa: phần mềm cho Trung tâm Phục vụ hành chính công cấp xã")
        {
            ServeCommand.Make(say),
            ActCommand.Make(say),
            VerifyCommand.Make(say),
            CheckCommand.Make(say),
            BackupCommand.Make(say),
            RestoreCommand.Make(say),
            MigrateCommand.Make(say),
            KeyCommand.Make(say),
            SecretCommand.Make(say),
            ExplainCommand.Make(say),
            RehearseCommand.Make(say),
            RehearsalOfficeCommand.Make(say),
            GenerateCommand.Make(say),
        };
        root.Options.Add(Given.Language);
        return root;
    }

    private static Language LanguageOf(string[] args)
    {
        var at = Array.IndexOf(args, "--lang");
        return at >= 0 && at + 1 < args.Length && args[at + 1] == "en" ? Language.English : Language.Vietnamese;
    }
}
