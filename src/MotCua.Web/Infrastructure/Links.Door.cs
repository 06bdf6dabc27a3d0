namespace MotCua.Web.Infrastructure;

/// <summary>The addresses of the door.</summary>
public readonly partial record struct Links
{
    /// <summary>Numbers given by a person at the door.</summary>
    public string Door => PathBase + "/don-khach";

    /// <summary>Where the door sends that somebody was answered and needs no number.</summary>
    public string DoorAdvice => Door + "?handler=Advise";

    /// <summary>What a volunteer may do and whom to call, on paper.</summary>
    public string VolunteerSheet => Door + "/to-ghi-nho";
}
