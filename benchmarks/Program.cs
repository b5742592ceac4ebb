using BenchmarkDotNet.Running;
using Procurement.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RankingBenchmarks).Assembly).Run(args);
