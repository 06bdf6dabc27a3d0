using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>What an officer sees at a desk (tình hình tại quầy): who is served here, who comes next and why, who was set aside.</summary>
/// <param name="Mine">Null while nobody has sat down.</param>
/// <param name="Aside">Today's numbers that were called and not there, or are held, in the order of taking.</param>
public sealed record DeskState(
    IReadOnlyList<Desk> Desks, Desk? Mine, Ticket? Serving, IReadOnlyList<(Ticket Ticket, NextCall Call)> Line, IReadOnlyList<Ticket> Aside)
{
    /// <summary>The files of whoever is served here, by house number.</summary>
    public IReadOnlyList<ServedFile> Files { get; init; } = [];

    /// <summary>The desk calls nobody until it is taken up again.</summary>
    public bool IsPaused { get; init; }

    public static readonly DeskState Empty = new([], null, null, [], []);

    private static readonly Lane[] Reception = [Lane.Reception];
    private static readonly Lane[] Scribe = [Lane.Scribe];
    private static readonly Lane[] Return = [Lane.Return];

    /// <summary>The lines whose numbers the desk calls.</summary>
    public IReadOnlyList<Lane> Lanes => LanesOf(Mine);

    public static async Task<DeskState> ReadAsync(IRows rows, OfficeTerms terms, (int OfficeId, DateOnly Day) where, long? deskId)
    {
        var desks = await rows.ListAsync(
            $"select {Columns(Desk.Table.Columns)} from desks where office_id = $1 and closed_on is null order by number", Desk.Table.Read, where.OfficeId);
        var mine = desks.FirstOrDefault(desk => desk.DeskId == deskId);
        var line = await WaitingLine.ReadAsync(rows, terms, where, LanesOf(mine), deskId);
        var aside = await rows.ListAsync(
            $"select {Columns(Ticket.Table.Columns)} from tickets where office_id = $1 and day_on = $2 and state in ('missed', 'held') order by ticket_id",
            Ticket.Table.Read,
            where.OfficeId,
            where.Day);
        var served = await ServedAtAsync(rows, where.OfficeId, deskId);
        return new DeskState(desks, mine, served, line.Foreseen(), aside)
        {
            Files = served is null ? [] : await ServedFile.OfVisitAsync(rows, where.OfficeId, served.VisitId),
            IsPaused = mine?.IsPausedOn(where.Day) == true,
        };
    }

    /// <summary>Whose call lasts at a desk; null where none does, and where nobody has sat down.</summary>
    public static async Task<Ticket?> ServedAtAsync(IRows rows, int officeId, long? deskId)
    {
        var serving = await rows.ListAsync(
            $"""
            select {Columns(Ticket.Table.Columns.Select(column => "ticket." + column))} from tickets ticket
            join calls call on call.office_id = ticket.office_id and call.ticket_id = ticket.ticket_id
            where call.office_id = $1 and call.desk_id = $2 and call.ended_at is null
            """,
            Ticket.Table.Read,
            officeId,
            deskId ?? 0);
        return serving.Count == 0 ? null : serving[0];
    }

    private static Lane[] LanesOf(Desk? desk) => desk?.Kind switch
    {
        DeskKind.Scribe => Scribe,
        DeskKind.Return => Return,
        _ => Reception,
    };

    private static string Columns(IEnumerable<string> columns) => string.Join(", ", columns);
}
