@echo off
rem The Windows twin of packaging/verify.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "LIB=%~dp0lib\common.cmd"
call "%LIB%" jdk || exit /b 1
cd /d "%~dp0.."
call mvn -B -ntp verify %*
