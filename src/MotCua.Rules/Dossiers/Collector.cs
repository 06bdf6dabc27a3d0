namespace MotCua.Rules.Dossiers;

/// <summary>Who comes for a result (người nhận kết quả), as related to the applicant.</summary>
public enum CollectorRelation
{
    Applicant,
    Spouse,
    Parent,
    Child,
    Sibling,
    Grandparent,
    AuthorisedPerson,

    /// <summary>The public post or a hired service (bưu chính công ích, dịch vụ được thuê).</summary>
    Runner,
}

/// <summary>The paper by which somebody acts for the applicant (giấy ủy quyền).</summary>
public enum AuthorisationPaper
{
    None,
    Written,
    Certified,

    /// <summary>The post's or the service's order for this file.</summary>
    ServiceOrder,
}

/// <summary>What happened to the receipt slip at hand-over (giấy tiếp nhận khi trả kết quả).</summary>
public enum SlipAtHandOver
{
    Returned,
    NeverGiven,

    /// <summary>Lost; the collector signed a line that says so.</summary>
    LostAndSigned,
    NotShown,
}

/// <summary>The person at the return desk and what the officer has seen of him (người nhận kết quả).</summary>
/// <remarks>
/// TT 04/2020/TT-BTP Điều 2 (chưa kiểm chứng): an authorisation is certified, except for grandparents, parents, children,
/// spouse and siblings; see docs/law/codes-and-slips.md.
/// </remarks>
public sealed record Collector
{
    public required CollectorRelation Relation { get; init; }

    public required AuthorisationPaper Authorisation { get; init; }

    public required bool IdentityChecked { get; init; }

    public required SlipAtHandOver Slip { get; init; }

    /// <summary>Near kin (ông bà, cha mẹ, con, vợ chồng, anh chị em ruột), whose authorisation needs no certification.</summary>
    public bool IsNearKin => Relation is >= CollectorRelation.Spouse and <= CollectorRelation.Grandparent;

    /// <summary>Whether this person may take the result; <paramref name="inPersonOnly"/> for procedures such as marriage.</summary>
    public Verdict<Collector> MayCollect(bool inPersonOnly)
    {
        if (!IdentityChecked)
        {
            return Refusals.CollectorIdentityUnchecked;
        }

        if (inPersonOnly && Relation != CollectorRelation.Applicant)
        {
            return Refusals.CollectorInPersonOnly;
        }

        if (MissingPaper() is { } refusal)
        {
            return refusal;
        }

        if (Slip == SlipAtHandOver.NotShown)
        {
            return Refusals.CollectorSlipNotShown;
        }

        return this;
    }

    private Refusal? MissingPaper() => Relation switch
    {
        CollectorRelation.Applicant => null,
        CollectorRelation.Runner => Authorisation is AuthorisationPaper.ServiceOrder or AuthorisationPaper.Certified ? null : Refusals.CollectorServiceOrderMissing,
        CollectorRelation.AuthorisedPerson => Authorisation == AuthorisationPaper.Certified ? null : Refusals.CollectorAuthorisationNotCertified,
        _ => Authorisation is AuthorisationPaper.Written or AuthorisationPaper.Certified ? null : Refusals.CollectorAuthorisationMissing,
    };
}
