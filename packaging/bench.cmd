@echo off
rem The Windows twin of packaging/bench.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "LIB=%~dp0lib\common.cmd"
call "%LIB%" jdk || exit /b 1
call "%LIB%" build || exit /b 1
rem The raw insert of sync holds its rows: of a million, in four gigabytes.
set "HEAP=-Xmx1g"
if /i "%~1"=="sync" set "HEAP=-Xmx5g"
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 !HEAP! -Dprism.dirtyregioncount=15 -cp "%~dp0target\lib\*;%~dp0target\onescreen-packaging.jar" org.onescreen.packaging.BenchMain %*
