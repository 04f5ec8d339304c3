// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "tests/print/paperkit.h"

#include <csignal>
#include <sys/resource.h>

namespace kitcamp::documentkit {

/// Names that a careless writer would take for something else.
inline const QString markupName = QStringLiteral("<b>Bobby</b> & \"Co\" <script>alert(1)</script>");
inline const QString formulaName = QStringLiteral("=HYPERLINK(\"http://x\",\"y\")");
/// Beyond the first plane, with signs above letters, from right to left, and a picture.
inline const QString rareName = QStringLiteral("𠮷野㐂 Žofia Ångström علي");

/// Students by year, with what they are set against and a total.
[[nodiscard]] FigureAnswer byYear();
/// Students by year and form.
[[nodiscard]] FigureAnswer byYearAndForm();
/// Loans by weekday and hour.
[[nodiscard]] FigureAnswer byHour();
[[nodiscard]] ReportTable loans(int rows);
/// Every kind of block.
[[nodiscard]] ReportDocument everyBlock();
[[nodiscard]] ReportDocument everyBlockInChinese();

[[nodiscard]] QByteArray bytesOf(const QString& path);
/// The printed values of a Python script over a file; nothing where the module is not there.
[[nodiscard]] std::optional<QString> python(const QString& module, const QString& script,
                                            const QString& path);

/// While it lives no file of this process may grow beyond a size: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace kitcamp::documentkit
