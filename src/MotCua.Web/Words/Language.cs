namespace MotCua.Web.Words;

/// <summary>The language a person reads; statutory sheets stay Vietnamese.</summary>
public enum Language
{
    Vietnamese,
    English,
}
