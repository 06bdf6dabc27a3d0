using System.CommandLine;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.Web.Commands.Explain;

/// <summary><c>motcua explain calendar YEAR</c>: the days that are not ordinary ones, with their basis.</summary>
public static class ExplainCalendar
{
    public static Command Make(Say say)
    {
        var year = new Argument<int>("year") { Description = "Năm, từ 2020 đến 2050" };
        var json = Given.Json();
        var command = new Command("calendar", "Ngày nghỉ, nghỉ bù và làm bù của một năm") { year, json };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(year);
            if (asked is < PublicHolidays.FirstYear or > PublicHolidays.LastYear)
            {
                throw new RefusedException(new Refusal("year-out-of-range", Sentence.Of(
                    "Lịch chỉ tính được từ năm {first} đến năm {last}.", ("first", $"{PublicHolidays.FirstYear}"), ("last", $"{PublicHolidays.LastYear}"))));
            }

            Print(say, WorkingCalendar.Default.DaysOf(asked), parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Print(Say say, IReadOnlyList<CalendarDay> days, bool json)
    {
        if (json)
        {
            say.Json(days.Select(day => new { day.On, Kind = day.Kind.Code(), Name = say.It(day.Name), Basis = day.Basis.ToString(), day.Confirmed }));
            return;
        }

        foreach (var day in days)
        {
            say.Line(day.Confirmed
                ? Sentence.Of("{day}  {name} ({basis})", ("day", day.On), ("name", day.Name), ("basis", day.Basis))
                : Sentence.Of("{day}  {name} ({basis}) – chưa xác nhận", ("day", day.On), ("name", day.Name), ("basis", day.Basis)));
        }
    }
}
