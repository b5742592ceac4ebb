using System.Reflection;

namespace Procurement.Tests.Architecture.Reading;

/// <summary>
/// What a compiled type touches: in its signatures, and in the bodies of its methods, those included that the compiler
/// made of its lambdas and its asynchronous methods.
/// </summary>
internal static class CompiledType
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    /// <summary>Every type that it names, taken apart: of a list of prices, the list and the price.</summary>
    public static HashSet<Type> Uses(Type type)
    {
        var uses = new HashSet<Type>();
        foreach (var one in WithNested(type))
        {
            Add(uses, one.BaseType);
            foreach (var contract in one.GetInterfaces())
                Add(uses, contract);
            foreach (var field in one.GetFields(All))
                Add(uses, field.FieldType);
            foreach (var method in MethodsOf(one))
                AddMethod(uses, method);
        }
        return uses;
    }

    /// <summary>Every field, method and constructor that the bodies of its methods touch.</summary>
    public static IEnumerable<MemberInfo> Touches(Type type) =>
        from instruction in Instructions(type)
        where instruction.Operand is MemberInfo
        select (MemberInfo)instruction.Operand!;

    /// <summary>Every instruction of every method, those of nested types included.</summary>
    public static IEnumerable<Instruction> Instructions(Type type) =>
        WithNested(type).SelectMany(MethodsOf).SelectMany(MethodBodies.Of);

    private static IEnumerable<Type> WithNested(Type type) =>
        type.GetNestedTypes(All).SelectMany(WithNested).Prepend(type);

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    private static void AddMethod(HashSet<Type> uses, MethodBase method)
    {
        AddSignature(uses, method);
        foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
            Add(uses, local.LocalType);
        foreach (var instruction in MethodBodies.Of(method))
        {
            if (instruction.Operand is MethodBase called)
                AddSignature(uses, called);
            else if (instruction.Operand is FieldInfo field)
                Add(uses, field.FieldType);
            Add(uses, instruction.Operand as Type ?? (instruction.Operand as MemberInfo)?.DeclaringType);
        }
    }

    private static void AddSignature(HashSet<Type> uses, MethodBase method)
    {
        foreach (var parameter in method.GetParameters())
            Add(uses, parameter.ParameterType);
        Add(uses, (method as MethodInfo)?.ReturnType);
        foreach (var argument in method.IsGenericMethod ? method.GetGenericArguments() : [])
            Add(uses, argument);
    }

    private static void Add(HashSet<Type> uses, Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(uses, type.GetElementType());
            return;
        }
        foreach (var argument in type.GenericTypeArguments)
            Add(uses, argument);
        uses.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }
}
