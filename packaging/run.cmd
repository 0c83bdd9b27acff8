@echo off
rem The Windows twin of packaging/run.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "LIB=%~dp0lib\common.cmd"
call "%LIB%" jdk || exit /b 1
call "%LIB%" build || exit /b 1
if /i "%~1"=="centre" (
  for /f "tokens=1,*" %%A in ("%*") do "%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 -Xmx1g -cp "%~dp0target\lib\*;%~dp0target\onescreen-packaging.jar" org.onescreen.desktop.centre.CentreMain %%B
  exit /b !errorlevel!
)
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 -Xmx1g -Dprism.dirtyregioncount=15 -cp "%~dp0target\lib\*;%~dp0target\onescreen-packaging.jar" org.onescreen.desktop.desk.DeskMain %*
