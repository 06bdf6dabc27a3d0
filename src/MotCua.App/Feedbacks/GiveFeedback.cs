using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.People;

namespace MotCua.App.Feedbacks;

/// <summary>Takes an opinion or a complaint from anyone (gửi góp ý, phản ánh) and gives the code for its answer; whoever works at a named desk is kept out of it.</summary>
public sealed class GiveFeedback : IAct<GiveFeedbackInput, FeedbackCode>
{
    private const int Shortest = 5;
    private const int Longest = 2000;
    private const int LongestContact = 120;

    public async Task<Verdict<FeedbackCode>> RunAsync(OfficeWrite office, GiveFeedbackInput input, Actor actor)
    {
        if (Flaw(input) is { } flaw)
        {
            return flaw;
        }

        long? deskId = null;
        if (input.DeskNumber is { } number)
        {
            var desks = await office.ListAsync("select desk_id from desks where office_id = $1 and number = $2 and closed_on is null", row => row.Long("desk_id"), office.OfficeId, number);
            if (desks is not [var desk])
            {
                return FeedbackRefusals.DeskUnknown(number);
            }

            deskId = desk;
        }

        IReadOnlyList<long> concerned = deskId is { } named ? await office.AtDeskAsync(named) : [];
        return Take(office, input, (deskId, concerned), isAlerted: await office.FindAsync<AlertPhone>() is { Phone: not null });
    }

    private static Refusal? Flaw(GiveFeedbackInput input) => input.Topic is null ? FeedbackRefusals.TopicMissing()
        : input.Wording.Trim().Length < Shortest ? FeedbackRefusals.TextMissing()
        : input.Wording.Trim().Length > Longest ? FeedbackRefusals.TextLong(Longest)
        : input.Contact?.Trim() is { Length: > 0 } contact && !IsContact(contact) ? FeedbackRefusals.ContactUnreadable()
        : null;

    private static bool IsContact(string contact) => contact.Length <= LongestContact
        && (PhoneNumber.TryParse(contact, out _) || (contact.Split('@') is [{ Length: > 0 }, var host] && host.Contains('.', StringComparison.Ordinal) && !contact.Any(char.IsWhiteSpace)));

    private static FeedbackCode Take(OfficeWrite office, GiveFeedbackInput input, (long? DeskId, IReadOnlyList<long> Concerned) about, bool isAlerted)
    {
        var code = FeedbackCode.Draw(office.Chance);
        var contact = input.Contact?.Trim();
        var feedback = new Feedback
        {
            OfficeId = office.OfficeId,
            FeedbackId = office.NextId(Series.Feedback),
            CodeHash = code.Hash(office.OfficeId),
            Topic = input.Topic!.Value,
            DeskId = about.DeskId,
            GivenAt = office.Now,
            GivenSequence = office.Sequence,
            DueOn = office.Terms.Calendar.AnswerDue(office.Today),
            ContactSequence = string.IsNullOrEmpty(contact) ? null : office.Sequence,
            LastSequence = office.Sequence,
        };
        office.Insert(feedback);
        foreach (var account in about.Concerned)
        {
            office.Concern(feedback.FeedbackId, account);
        }

        var given = new FeedbackGiven(feedback.FeedbackId, feedback.DueOn) { WordingHash = office.Remark("feedback", input.Wording), IsAlerted = isAlerted ? true : null };
        if (!string.IsNullOrEmpty(contact))
        {
            office.Remark("contact", contact);
        }

        office.Record(given);
        return code;
    }
}

/// <param name="DeskNumber">The desk it is about; null where none is named.</param>
/// <param name="Contact">A phone number or an e-mail address for the answer; null where the code is enough.</param>
public sealed record GiveFeedbackInput(FeedbackTopic? Topic, string Wording, int? DeskNumber = null, string? Contact = null);
