using MotCua.Rules.Plans;

namespace MotCua.App.Plans;

/// <summary>What a plan's file offers people: procedures, writing, pagers, the posted list, help online.</summary>
internal static class PlanOffers
{
    public static PagerUse ReadPagers(PlanNode node) =>
        new(node.Required("lent", PlanShapes.Word<PagerLending>(), PagerLending.Never), node.Flag("numbered_by_file"));

    public static void WritePagers(PagerUse pagers, PlanSheet sheet) =>
        sheet.Word("lent", pagers.Lent).Flag("numbered_by_file", pagers.NumberedByFile);

    public static PlanProcedures ReadProcedures(PlanNode file) => new()
    {
        WrittenForYou = file.Required("written_for_you", PlanShapes.Word<OfferScope>(), OfferScope.None),
        DoneToday = file.Required("done_today", PlanShapes.Word<OfferScope>(), OfferScope.None),
        List = file.Required("list", PlanShapes.Word<ListKind>(), ListKind.Closed),
        Rows = file.Groups("procedures", ReadProcedure),
    };

    public static void WriteProcedures(PlanProcedures procedures, PlanSheet file) => file
        .Word("written_for_you", procedures.WrittenForYou)
        .Word("done_today", procedures.DoneToday)
        .Word("list", procedures.List)
        .Groups("procedures", procedures.Rows, WriteProcedure);

    public static WritingOffer ReadWriting(PlanNode node) => new()
    {
        OnRequest = node.Flag("on_request"),
        Typed = node.Flag("typed"),
        ReadBack = node.Flag("read_back"),
        LeavesOutSpecial = node.Flag("leaves_out_special"),
    };

    public static void WriteWriting(WritingOffer writing, PlanSheet sheet) => sheet
        .Flag("on_request", writing.OnRequest)
        .Flag("typed", writing.Typed)
        .Flag("read_back", writing.ReadBack)
        .Flag("leaves_out_special", writing.LeavesOutSpecial);

    public static PostedList ReadPostedList(PlanNode node) =>
        new(node.Values("columns", PlanShapes.Word<PosterColumn>()), node.Texts("posted_at"));

    public static void WritePostedList(PostedList list, PlanSheet sheet) =>
        sheet.Values("columns", list.Columns, PlanShapes.Word<PosterColumn>()).Texts("posted_at", list.PostedAt);

    public static OnlineHelp ReadOnlineHelp(PlanNode node) => new()
    {
        Days = PlanHeading.ReadDays(node, "days", required: true),
        Kinds = node.Values("kinds", PlanShapes.Word<OnlineHelpKind>()),
        Routes = node.Values("routes", PlanShapes.Word<OnlineRoute>()),
        Portal = node.Text("portal"),
        SelfFilingEncouraged = node.Flag("self_filing_encouraged"),
    };

    public static void WriteOnlineHelp(OnlineHelp help, PlanSheet sheet)
    {
        PlanHeading.WriteDays("days", help.Days, sheet);
        sheet.Values("kinds", help.Kinds, PlanShapes.Word<OnlineHelpKind>())
            .Values("routes", help.Routes, PlanShapes.Word<OnlineRoute>())
            .Text("portal", help.Portal)
            .Flag("self_filing_encouraged", help.SelfFilingEncouraged);
    }

    private static PlanProcedure ReadProcedure(PlanNode node) => new()
    {
        Code = node.Value("code", PlanShapes.Procedure),
        Wording = node.RequiredText("wording"),
        WrittenForYou = node.Flag("written_for_you"),
        DoneToday = node.Flag("done_today"),
        Mark = node.Required("mark", PlanShapes.Word<RowMark>(), RowMark.Proposal),
        Note = node.Text("note"),
    };

    private static void WriteProcedure(PlanProcedure row, PlanSheet sheet) => sheet
        .Value("code", row.Code, PlanShapes.Procedure)
        .Text("wording", row.Wording)
        .Flag("written_for_you", row.WrittenForYou)
        .Flag("done_today", row.DoneToday)
        .Word("mark", row.Mark)
        .Text("note", row.Note);
}
