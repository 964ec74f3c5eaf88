//! Codes 101 to 111, custom audio; -101 to -110 until 2.0.

use crate::ApiError;

/// Codes 101 to 111, custom audio.
///
/// TVT 1.9 has -101 to -110 with the same meanings; 2.0 made them positive and added 111. The
/// messages are the Guide's names, the descriptions the Reference's.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = i32, name = "audio", since = "2.0")]
#[non_exhaustive]
pub enum AudioError {
    /// Audio not working
    ///
    /// Code 101 since 2.0, -101 until 2.0, “Audio Not Working”. Source: Guide, Reference; TVT 1.9
    /// (5.5): not working.
    #[api_error(code = 101, message = "Audio Not Working", kind = Internal)]
    #[api_error(code = -101, until = "2.0")]
    NotWorking,
    /// Audio parameter error
    ///
    /// Code 102 since 2.0, -102 until 2.0, “Audio Param Error”. Source: Guide, Reference; TVT 1.9
    /// (5.5): parameter error.
    #[api_error(code = 102, message = "Audio Param Error", kind = InvalidArgument)]
    #[api_error(code = -102, until = "2.0")]
    ParamError,
    /// Audio not PCM format
    ///
    /// Code 103 since 2.0, -103 until 2.0, “Audio Not PCM”. Source: Guide, Reference; TVT 1.9
    /// (5.5): WAV content is not PCM.
    #[api_error(code = 103, message = "Audio Not PCM", kind = InvalidArgument)]
    #[api_error(code = -103, until = "2.0")]
    NotPcm,
    /// Audio not Wave format
    ///
    /// Code 104 since 2.0, -104 until 2.0, “Audio Not Wave”. Source: Guide, Reference; TVT 1.9
    /// (5.5): file is not WAV.
    #[api_error(code = 104, message = "Audio Not Wave", kind = InvalidArgument)]
    #[api_error(code = -104, until = "2.0")]
    NotWave,
    /// Audio sampling rate error
    ///
    /// Code 105 since 2.0, -105 until 2.0, “Audio Sampling Rate Error”. Source: Guide, Reference;
    /// TVT 1.9 (5.5): rate is not 8000 Hz.
    #[api_error(code = 105, message = "Audio Sampling Rate Error", kind = InvalidArgument)]
    #[api_error(code = -105, until = "2.0")]
    SamplingRateError,
    /// Audio save failed
    ///
    /// Code 106 since 2.0, -106 until 2.0, “Audio Save Fail”. Source: Guide, Reference; TVT 1.9
    /// (5.5): saving failed.
    #[api_error(code = 106, message = "Audio Save Fail", kind = Internal)]
    #[api_error(code = -106, until = "2.0")]
    SaveFail,
    /// Audio file count over limit
    ///
    /// Code 107 since 2.0, -107 until 2.0, “Audio File Over Limit”. Source: Guide, Reference; TVT
    /// 1.9 (5.5): over 10 custom files.
    #[api_error(code = 107, message = "Audio File Over Limit", kind = ResourceExhausted)]
    #[api_error(code = -107, until = "2.0")]
    FileOverLimit,
    /// Audio file too large
    ///
    /// Code 108 since 2.0, -108 until 2.0, “Audio File Too Large”. Source: Guide, Reference; TVT
    /// 1.9 (5.5): file too large.
    #[api_error(code = 108, message = "Audio File Too Large", kind = InvalidArgument)]
    #[api_error(code = -108, until = "2.0")]
    FileTooLarge,
    /// Audio file does not exist
    ///
    /// Code 109 since 2.0, -109 until 2.0, “Audio File Not Exist”. Source: Guide, Reference; TVT
    /// 1.9 (5.5): file to delete does not exist.
    #[api_error(code = 109, message = "Audio File Not Exist", kind = NotFound)]
    #[api_error(code = -109, until = "2.0")]
    FileNotExist,
    /// Audio alarm already active
    ///
    /// Code 110 since 2.0, -110 until 2.0, “Audio Alarming”. Source: Guide, Reference; TVT 1.9
    /// (5.5): alarming now, cannot audition.
    #[api_error(code = 110, message = "Audio Alarming", kind = Unavailable)]
    #[api_error(code = -110, until = "2.0")]
    Alarming,
    /// Audio file occupied by another process
    ///
    /// Code 111 since 2.0, “Audio File Occupied”. Source: Guide, Reference.
    #[api_error(code = 111, message = "Audio File Occupied", kind = Unavailable)]
    FileOccupied,
}
