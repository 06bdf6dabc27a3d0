using MotCua.Web.Commands;

return await CommandLine.RunAsync(args);
