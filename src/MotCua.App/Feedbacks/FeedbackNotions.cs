using MotCua.App.Acts;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Feedbacks;

/// <summary>What an opinion is about (nội dung góp ý, phản ánh).</summary>
public enum FeedbackTopic
{
    Attitude,
    Time,
    Papers,
    Place,

    /// <summary>Somebody made difficulties or asked for something not due (nhũng nhiễu).</summary>
    Harassment,
    Other,
}

/// <summary>Names, deadline and who decides.</summary>
public static class FeedbackNotions
{
    /// <summary>Working days from giving to answering where no document of the office says less.</summary>
    /// <remarks>Decision 0068: the term for complaints about handling procedures.</remarks>
    public const int DaysToAnswer = 10;

    public static Sentence Name(this FeedbackTopic topic) => topic switch
    {
        FeedbackTopic.Attitude => Sentence.Of("thái độ phục vụ"),
        FeedbackTopic.Time => Sentence.Of("thời gian"),
        FeedbackTopic.Papers => Sentence.Of("giấy tờ, thủ tục"),
        FeedbackTopic.Place => Sentence.Of("nơi chờ"),
        FeedbackTopic.Harassment => Sentence.Of("nhũng nhiễu, gây khó khăn"),
        _ => Sentence.Of("việc khác"),
    };

    /// <summary>The last day for the answer: the tenth working day after the day it was given.</summary>
    public static DateOnly AnswerDue(this WorkingCalendar calendar, DateOnly givenOn) => calendar.AddWorkingDays(givenOn, DaysToAnswer);

    /// <summary>Gives feedback an owner and sees all of it that is not about himself: the head of the centre, or the leader.</summary>
    public static bool DecidesFeedback(this Actor actor) => actor.Holds(Roles.CentreHead | Roles.Signer);
}
