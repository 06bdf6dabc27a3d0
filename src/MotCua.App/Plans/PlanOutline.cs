using MotCua.Rules.Plans;

namespace MotCua.App.Plans;

/// <summary>The outline of a plan's file, in the order of its keys: reading and writing stand side by side, chapter by chapter.</summary>
internal static class PlanOutline
{
    public static ServicePlan Read(PlanNode file) => new()
    {
        Id = file.Required("id", PlanShapes.Kebab, ""),
        Name = file.RequiredText("name"),
        Title = file.Text("title"),
        Status = file.Word("status", PlanStatus.Running),
        Document = file.Group("document", PlanHeading.ReadDocument) ?? PlanDocument.Unnumbered,
        Place = file.Group("place", PlanHeading.ReadPlace) ?? new("", "", "", "", ""),
        Models = file.Groups("models", PlanHeading.ReadModel),
        Days = PlanHeading.ReadDays(file, "days", required: true),
        From = file.Required("from", PlanShapes.Day, default),
        Until = file.Value("until", PlanShapes.Day),
        ReceivesFrom = file.Value("receives_from", PlanShapes.Clock),
        CutOff = file.Value("cut_off", PlanShapes.Clock),
        Promise = file.Object("promise", PlanShapes.Time),
        OnlyWithoutVerification = file.Flag("only_without_verification"),
        Slip = file.Required("slip", PlanShapes.Word<SlipRule>(), SlipRule.Given),
        SlipsInText = file.Values("slips_in_text", PlanShapes.Word<SlipRule>()),
        Pagers = file.Group("pagers", PlanOffers.ReadPagers) ?? PagerUse.None,
        Procedures = PlanOffers.ReadProcedures(file),
        Writing = file.Group("writing", PlanOffers.ReadWriting),
        PostedList = file.Group("posted_list", PlanOffers.ReadPostedList),
        OnlineHelp = file.Group("online_help", PlanOffers.ReadOnlineHelp),
        ReturnWays = file.Values("return_ways", PlanShapes.Word<ReturnWay>()),
        Notices = file.Values("notices", PlanShapes.Word<NoticeWay>()),
        Team = file.Group("team", PlanPeople.ReadTeam),
        Roster = file.Group("roster", PlanPeople.ReadRoster),
        Helpers = file.Groups("helpers", PlanPeople.ReadHelpers),
        Ballots = file.Group("ballots", PlanPeople.ReadBallots),
        Allowances = file.Groups("allowances", PlanPeople.ReadAllowance),
        Duties = file.Groups("duties", PlanWork.ReadDuty),
        Targets = file.Groups("targets", PlanWork.ReadTarget),
        Publicity = file.Groups("publicity", PlanWork.ReadPublicity),
        Reports = file.Groups("reports", PlanWork.ReadReport),
        Equipment = file.Texts("equipment"),
        Budget = file.Groups("budget", PlanWork.ReadBudgetLine),
        Stated = file.Group("stated", PlanWork.ReadStated) ?? StatedFacts.None,
        Excerpts = file.Groups("excerpts", PlanWork.ReadExcerpt),
        Notes = file.Texts("notes"),
    };

    public static void Write(ServicePlan plan, PlanSheet file)
    {
        file.Text("id", plan.Id).Text("name", plan.Name).Text("title", plan.Title).Word("status", plan.Status)
            .Group("document", plan.Document, PlanHeading.WriteDocument)
            .Group("place", plan.Place, PlanHeading.WritePlace)
            .Groups("models", plan.Models, PlanHeading.WriteModel);
        PlanHeading.WriteDays("days", plan.Days, file);
        file.Value("from", plan.From, PlanShapes.Day).Value("until", plan.Until, PlanShapes.Day)
            .Value("receives_from", plan.ReceivesFrom, PlanShapes.Clock).Value("cut_off", plan.CutOff, PlanShapes.Clock)
            .Object("promise", plan.Promise, PlanShapes.Time)
            .Flag("only_without_verification", plan.OnlyWithoutVerification)
            .Word("slip", plan.Slip).Values("slips_in_text", plan.SlipsInText, PlanShapes.Word<SlipRule>())
            .Group("pagers", plan.Pagers, PlanOffers.WritePagers);
        PlanOffers.WriteProcedures(plan.Procedures, file);
        file.Group("writing", plan.Writing, PlanOffers.WriteWriting)
            .Group("posted_list", plan.PostedList, PlanOffers.WritePostedList)
            .Group("online_help", plan.OnlineHelp, PlanOffers.WriteOnlineHelp)
            .Values("return_ways", plan.ReturnWays, PlanShapes.Word<ReturnWay>())
            .Values("notices", plan.Notices, PlanShapes.Word<NoticeWay>())
            .Group("team", plan.Team, PlanPeople.WriteTeam)
            .Group("roster", plan.Roster, PlanPeople.WriteRoster)
            .Groups("helpers", plan.Helpers, PlanPeople.WriteHelpers)
            .Group("ballots", plan.Ballots, PlanPeople.WriteBallots)
            .Groups("allowances", plan.Allowances, PlanPeople.WriteAllowance)
            .Groups("duties", plan.Duties, PlanWork.WriteDuty)
            .Groups("targets", plan.Targets, PlanWork.WriteTarget)
            .Groups("publicity", plan.Publicity, PlanWork.WritePublicity)
            .Groups("reports", plan.Reports, PlanWork.WriteReport)
            .Texts("equipment", plan.Equipment)
            .Groups("budget", plan.Budget, PlanWork.WriteBudgetLine)
            .Group("stated", plan.Stated == StatedFacts.None ? null : plan.Stated, PlanWork.WriteStated)
            .Groups("excerpts", plan.Excerpts, PlanWork.WriteExcerpt)
            .Texts("notes", plan.Notes);
    }
}
