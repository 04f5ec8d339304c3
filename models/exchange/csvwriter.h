// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QChar>
#include <QCoreApplication>
#include <QStringList>

#include <functional>

class QIODevice;

namespace kitcamp {

struct CsvOptions {
    bool byteOrderMark = true; ///< without it spreadsheets take UTF-8 for the system's encoding
    QChar separator = u',';
    bool guardFormulas = true; ///< readTable() takes the apostrophes off again
};

/// Writes rows as RFC 4180 in UTF-8 with CRLF. Each write is checked; after a failure nothing more is
/// written.
class CsvWriter
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
public:
    /// The device is open and outlives the writer.
    explicit CsvWriter(QIODevice& device, const CsvOptions& options = {});

    [[nodiscard]] Result<void> writeRow(const QStringList& cells);
    /// Sends out what is still buffered; call it last.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] QString encoded(const QString& cell) const;
    [[nodiscard]] Result<void> send();
    [[nodiscard]] Error failure() const;

    QIODevice& m_device;
    CsvOptions m_options;
    QByteArray m_buffer;
    bool m_failed = false;
};

/// Writes a CSV file through a temporary one: it is there as a whole or not at all, and a failure leaves the
/// old one.
[[nodiscard]] Result<void> writeCsvFile(const QString& path,
                                        const std::function<Result<void>(CsvWriter&)>& writeRows,
                                        const CsvOptions& options = {});

} // namespace kitcamp
