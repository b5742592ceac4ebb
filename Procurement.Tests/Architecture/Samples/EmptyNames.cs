namespace Procurement.Tests.Architecture.Samples;

internal sealed class ScoreManager;

internal sealed class RankingHelper;

internal static class ScoreUtils;

internal sealed record ScoreDto;

internal abstract class PageBase;

internal sealed class RankingService;

internal sealed class RankingImpl;

internal sealed class DatabaseFile;

internal sealed record ServiceTerms;
