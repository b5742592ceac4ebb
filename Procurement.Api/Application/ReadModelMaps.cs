using System.Reflection;
using AutoMapper;
using AutoMapper.Configuration;
using Procurement.Api.Application.Evaluation;

namespace Procurement.Api.Application;

/// <summary>The flat maps that fill read models; each stands as a profile in its read model's file.</summary>
internal static class ReadModelMaps
{
    /// <summary>All of them.</summary>
    public static MapperConfiguration Create()
    {
        var maps = new MapperConfigurationExpression();
        maps.AddProfile<RankedProposal.Mapping>();
        // AutoMapper 8 offers every extension method of Enumerable as the source of a member, and fails on those of
        // newer platforms that constrain their type. No map of ours reads a member through an extension method.
        ((List<MethodInfo>)((IProfileConfiguration)maps).SourceExtensionMethods).Clear();
        return new MapperConfiguration(maps);
    }
}
