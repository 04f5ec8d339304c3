// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

struct zip;
struct zip_source;

namespace kitcamp {

/// Builds a zip in memory whose bytes depend on nothing but what is put in.
class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// False where there is no memory left. What is packed already (pictures) is not packed again.
    [[nodiscard]] bool add(const QByteArray& name, const QByteArray& bytes, bool pack = true);
    /// The whole file; empty where it could not be made. The writer is empty afterwards.
    [[nodiscard]] QByteArray finish();

private:
    zip_source* m_source = nullptr;
    zip* m_archive = nullptr;
    QList<QByteArray> m_parts; ///< must live until the zip is closed
};

} // namespace kitcamp
