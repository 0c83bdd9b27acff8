@echo off
rem What the commands of this folder share on Windows: finding a JDK 25 and building. Called with the name of a step.
set "ROOT=%~dp0..\.."
set "BUILD=%ROOT%\packaging\target"
if "%~1"=="jdk" goto jdk
if "%~1"=="build" goto build
exit /b 2

:jdk
if defined JAVA_HOME call :check "%JAVA_HOME%" && exit /b 0
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do (
  call :check "%%~D" && (set "JAVA_HOME=%%~D" & exit /b 0)
)
echo No JDK 25 was found: install one ^(for example Temurin 25^) or point JAVA_HOME at it. 1>&2
exit /b 1

:check
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "RELEASE="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "RELEASE=%%~V"
set "RELEASE=%RELEASE:"=%"
if %RELEASE% GEQ 25 exit /b 0
exit /b 1

:build
if exist "%BUILD%\built" (
  powershell -NoProfile -Command "$t=(Get-Item '%BUILD%\built').LastWriteTime; $n=Get-ChildItem '%ROOT%\pom.xml','%ROOT%\*\pom.xml','%ROOT%\*\src\main' -Recurse -File | Where-Object LastWriteTime -gt $t | Select-Object -First 1; if ($n) { exit 1 }" && exit /b 0
)
where mvn >nul 2>nul || (echo Maven was not found: install it and put mvn on the path. 1>&2 & exit /b 1)
echo Building ... 1>&2
if not exist "%BUILD%" mkdir "%BUILD%"
pushd "%ROOT%"
call mvn -B -q -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package > "%BUILD%\build.log" 2>&1
if errorlevel 1 (popd & type "%BUILD%\build.log" 1>&2 & exit /b 1)
popd
type nul > "%BUILD%\built"
exit /b 0
