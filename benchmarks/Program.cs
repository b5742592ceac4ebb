using System.Globalization;
using BenchmarkDotNet.Running;
using Procurement.Benchmarks;
using Procurement.Benchmarks.Load;
using Procurement.Benchmarks.Pages;
using Procurement.Benchmarks.Printing;

if (args is ["load", ..])
    await ScoringLoad.Run();
else if (args is ["pages", var folder, ..])
    await PageLoad.Run(folder, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60);
else if (args is ["debriefs", ..])
    await ThousandDebriefs.Run(args.Length > 1 ? args[1] : null);
else
    BenchmarkSwitcher.FromAssembly(typeof(RankingBenchmarks).Assembly).Run(args);
