namespace MotCua.App.Acts;

/// <summary>Who acts (người thực hiện): an account or a device of one office, the roles it holds now, and the desk it sits at.</summary>
/// <param name="AccountId">0 for the anonymous citizen and for the program's own loops.</param>
public sealed record Actor(int OfficeId, long AccountId, Roles Roles, long? DeskId = null)
{
    public static Actor Citizen(int officeId) => new(officeId, 0, Roles.Citizen);

    /// <summary>The loops that act because time passed: they may do what the table gives the role "program".</summary>
    public static Actor Program(int officeId) => new(officeId, 0, Roles.Program);

    /// <summary>A volunteer and nothing else: sees and serves who came today.</summary>
    public bool SeesOnlyToday => Roles == Roles.Volunteer;

    public bool Holds(Roles any) => (Roles & any) != 0;
}

/// <summary>The roles of the permission table (vai trò); a person may hold several.</summary>
[Flags]
public enum Roles
{
    None = 0,
    Citizen = 1 << 0,
    Kiosk = 1 << 1,
    Board = 1 << 2,
    PagerBridge = 1 << 3,
    Volunteer = 1 << 4,
    Receptionist = 1 << 5,
    Specialist = 1 << 6,
    Signer = 1 << 7,
    CentreHead = 1 << 8,
    SealKeeper = 1 << 9,
    Clerk = 1 << 10,
    Accountant = 1 << 11,
    Treasurer = 1 << 12,
    Announcer = 1 << 13,
    Supervisor = 1 << 14,
    Inspector = 1 << 15,
    Administrator = 1 << 16,
    Program = 1 << 17,
}
