using System.Text.Json;
using MotCua.App;
using MotCua.Rules;
using MotCua.Web.Words;

namespace MotCua.Web.Commands;

/// <summary>How the command line speaks: sentences in the reader's language on the console, complaints on the error stream.</summary>
public sealed class Say(Language language)
{
    public Language Language => language;

    public string It(Sentence sentence) => Dictionary.In(language, sentence);

    public void Line(Sentence sentence) => Console.Out.WriteLine(It(sentence));

    public void Json(object value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Wire.Indented));

    public int Complain(Sentence sentence, int exitCode)
    {
        Console.Error.WriteLine(It(sentence));
        return exitCode;
    }
}

/// <summary>A command met a refusal: one clear sentence, exit code 2, nothing changed.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.ToString())
{
    public Refusal Refusal { get; } = refusal;
}
