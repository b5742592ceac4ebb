using BenchmarkDotNet.Running;
using Procurement.Benchmarks;
using Procurement.Benchmarks.Load;

if (args is ["load", ..])
    await ScoringLoad.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(RankingBenchmarks).Assembly).Run(args);
